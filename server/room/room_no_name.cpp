// Room, the part about notes without a name.
#include <utility>

#include "room/room.hpp"
#include "session/apply.hpp"
#include "session/people/seats.hpp"
#include "session/words/words.hpp"

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
  if (!no_name_.may_ask(asked)) return refuse(Refusal::too_many);
  const bool is_new = !frame.item.text.empty() && !state_.no_name_ids.contains(frame.item.id);
  const auto writers = static_cast<int>(seats_in_care_of(state_, sender).size()) + 1;
  if (is_new && !no_name_.add(frame.item, sender, writers, outside_.random(), now, frame.use)) {
    asked.refusal = Refusal::too_many;
  }
  no_name_.ask(std::move(asked), now, state_.settings.no_name_window_seconds);
  set_alarm();
}

void Room::end_no_name_window() {
  if (takes_nothing()) return;
  const auto now = outside_.clock.now();
  const bool may_go_out = somebody_reads(state_, whereabouts_.here(now));
  auto ended =
      no_name_.end(now, may_go_out ? NoNameWindow::Notes::may_go_out : NoNameWindow::Notes::stay);
  if (ended) let_out(std::move(*ended));
}

void Room::let_out(NoNameWindow::Ended ended) {
  if (!ended.notes.empty()) {
    ReleaseNoName command;
    for (const auto& waiting : ended.notes) command.items.push_back(waiting.note);
    const auto decision = decide(situation({}), InternalCommand{command});
    Append append;
    for (const auto& [note, sender, use, patience] : ended.notes) {
      const bool is_known = state_.no_name_ids.contains(note.id) || note.box == NoNameBox::feedback;
      if (!is_known) append.new_keys.push_back(note_key(note.id, use));
    }
    accept(std::get<std::vector<Outcome>>(decision), std::move(append),
           [this, waiting = std::move(ended.notes)](bool kept) {
             if (kept) return;
             no_name_.put_back(waiting, outside_.clock.now(),
                               state_.settings.no_name_window_seconds);
           });
  }
  for (const auto& asked : ended.asked) answer_no_name(asked);
}

// The close takes the notes that wait with it, so it is decided as if they were out. Only once it
// is sure do they go: a close that is refused lets nobody end a window when they like.
std::optional<Refused> Room::refused_close(const Situation& now, const CloseSession& close) const {
  const auto release = decide(now, InternalCommand{ReleaseNoName{no_name_.waiting()}});
  auto then = state_;
  for (const auto& outcome : std::get<std::vector<Outcome>>(release)) apply(then, outcome, now.now);
  const Situation as_if{then, now.actor, now.now, now.here, now.random, now.expected_revision};
  const auto decision = decide(as_if, ClientCommand{close});
  const auto* refused = std::get_if<Refused>(&decision);
  return refused == nullptr ? std::nullopt : std::optional{*refused};
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

}  // namespace cuppa
