// Room, the part about captions. Where the group did not say yes to keeping them they are shown and
// nowhere written.
#include "room/room.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {

std::optional<Refusal> Room::add_caption(Caption caption, const CaptionTaken& taken) {
  if (state_.status == Status::closed) return Refusal::read_only;
  if (caption.table && find_table(state_, *caption.table) == nullptr) return Refusal::not_found;
  if (takes_nothing()) return Refusal::not_saved;
  const bool is_too_much = !captions_.may_take(caption, outside_.clock.now());
  if (is_too_much || !captions_.has_room_for(caption)) return Refusal::too_many;
  if (!captions_.take(caption)) {
    departures_.add(appends_, taken);
    return {};
  }
  if (!state_.settings.keep_captions || !captions_.may_keep()) {
    show_caption(caption);
    taken(true);
    return {};
  }
  captions_.count_kept();
  const auto decision = decide(situation({}), InternalCommand{AddCaption{caption}});
  accept(std::get<std::vector<Outcome>>(decision), {}, taken);
  return {};
}

std::optional<Refusal> Room::type_caption(Caption caption, const CaptionTaken& taken) {
  caption.number = captions_.next_number(caption);
  return add_caption(caption, taken);
}

void Room::show_caption(const Caption& caption) {
  const auto stream = caption.table ? Stream::table(*caption.table) : Stream::everyone();
  const auto frame = make_text_frame(wire::caption_frame(caption));
  departures_.add(appends_, [this, stream, frame](bool /*kept*/) {
    devices_.tell(stream, frame, Urgency::droppable);
  });
}

}  // namespace cuppa
