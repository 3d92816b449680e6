// Room, the part about notes without a name.
#include <algorithm>

#include "room/room.hpp"
#include "wire/limits.hpp"

namespace cuppa {

// Nothing about the sender goes any further than this window's memory. A frame without words is
// treated like one with them in all that somebody who watches could see.
void Room::handle(const Device::Handle& subscriber, const wire::NoNameNote& frame) {
  auto* device = devices_.find(subscriber);
  if (device == nullptr || device->viewer.is_screen()) return;
  const auto sender = device->viewer.who;
  const auto refuse = [&](Refusal refusal) {
    answer(subscriber,
           wire::no_name_answer_frame(frame.note_key, {wire::NoNameOutcome::refused, refusal}));
  };
  if (find_participant(state_, sender) == nullptr) return refuse(Refusal::at_the_door);
  if (state_.status == Status::closed) return refuse(Refusal::read_only);
  if (state_.settings.no_name == NoName::off) return refuse(Refusal::no_name_is_off);
  const auto now = outside_.clock.now();
  NoNameWindow::Asked asked{frame.note_key, frame.item.id, device->subscriber};
  const bool is_new = !frame.item.text.empty() && !state_.no_name_ids.contains(frame.item.id);
  if (is_new && !no_name_.add(frame.item, sender, now)) asked.refusal = Refusal::too_many;
  if (!no_name_.ask(asked, now, state_.settings.no_name_window_seconds)) {
    return refuse(Refusal::too_many);
  }
  set_alarm();
}

void Room::end_no_name_window(bool regardless) {
  if (takes_nothing()) return;
  const auto notes = somebody_reads() ? NoNameWindow::Notes::may_go_out : NoNameWindow::Notes::stay;
  auto ended = no_name_.end(outside_.clock.now(), notes, regardless);
  if (!ended) return;
  if (!ended->notes.empty()) {
    ReleaseNoName command;
    for (const auto& waiting : ended->notes) command.items.push_back(waiting.note);
    const auto decision = decide(situation({}), InternalCommand{command});
    accept(std::get<std::vector<Outcome>>(decision), {},
           [this, waiting = std::move(ended->notes)](bool kept) {
             if (kept) return;
             no_name_.put_back(waiting, outside_.clock.now(),
                               state_.settings.no_name_window_seconds);
           });
  }
  for (const auto& asked : ended->asked) answer_no_name(asked);
}

// In its place behind the batch. Where that is lost, another window answers.
void Room::answer_no_name(const NoNameWindow::Asked& asked) {
  answer(asked.device, wire::no_name_answer_frame(asked.note_key, no_name_answer(asked)),
         [this, asked] {
           no_name_.ask(asked, outside_.clock.now(), state_.settings.no_name_window_seconds);
         });
}

wire::NoNameAnswer Room::no_name_answer(const NoNameWindow::Asked& asked) const {
  if (asked.refusal) return {wire::NoNameOutcome::refused, asked.refusal};
  wire::NoNameAnswer answer;
  if (state_.no_name_ids.contains(asked.id)) {
    answer.outcome = wire::NoNameOutcome::released;
  } else if (no_name_.has(asked.id)) {
    answer.outcome = wire::NoNameOutcome::waiting;
  }
  for (const auto& reply : state_.replies) {
    if (reply.note == asked.id) answer.reply = reply.text;
  }
  return answer;
}

bool Room::somebody_reads() const {
  if (state_.settings.no_name != NoName::read_first) return true;
  if (!state_.reader) return false;
  const auto here = whereabouts_.here(outside_.clock.now());
  return std::any_of(
      state_.participants.begin(), state_.participants.end(),
      [&](const Participant& one) { return reads_first(state_, one) && here.contains(one.id); });
}

}  // namespace cuppa
