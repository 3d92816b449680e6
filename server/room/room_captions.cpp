// Room, the part about captions. Where the group did not say yes to keeping them they are shown and
// nowhere written.
#include "room/room.hpp"
#include "wire/event_codec.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {

std::optional<Refusal> Room::add_caption(const Caption& caption, const CaptionTaken& taken) {
  if (state_.status == Status::closed) return Refusal::read_only;
  if (caption.table && find_table(state_, *caption.table) == nullptr) return Refusal::not_found;
  if (is_starting_over_) return Refusal::not_saved;
  if (!captions_.may_take(caption.table, outside_.clock.now())) return Refusal::too_many;
  if (!captions_.take(caption)) {
    departures_.add(
        appends_, [taken] { taken(true); }, [taken] { taken(false); });
    return {};
  }
  if (!state_.settings.keep_captions) {
    show_caption(caption);
    taken(true);
    return {};
  }
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
  departures_.add(appends_, [this, stream, frame = make_text_frame(wire::caption_frame(caption))] {
    devices_.tell(stream, frame, Urgency::droppable);
  });
}

}  // namespace cuppa
