// Room, the part about commands and notes without a name.
#include <algorithm>

#include "room/room.hpp"
#include "wire/digest.hpp"
#include "wire/json_text.hpp"
#include "wire/limits.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {
namespace {

// Where the asker finds what they brought about. Only of streams that they may read: another number
// could tell of another's. They are those after the events, counted on before they are handed out.
wire::Offsets offsets_after(const std::vector<Outcome>& outcomes, const History& history,
                            const std::vector<Stream>& streams) {
  wire::Offsets offsets;
  for (const auto& outcome : outcomes) {
    if (std::find(streams.begin(), streams.end(), outcome.stream) == streams.end()) continue;
    const auto [found, is_first] = offsets.try_emplace(wire::stream_name(outcome.stream), 0);
    if (is_first) found->second = history.head(found->first);
    found->second += 1;
  }
  return offsets;
}

// An answer is kept with who asked and the events it brought. Without one, the same command sent
// again is decided anew.
bool nobody_keeps_who_asked(const ClientCommand& command) {
  return std::visit(
      []<class Command>(const Command&) {
        return requires { Command::kNobodyKeepsWhoAsked; };
      },
      command);
}

}  // namespace

void Room::handle(const Device::Handle& subscriber, const wire::CommandFrame& frame) {
  const auto* device = devices_.find(subscriber);
  if (device == nullptr) return;
  const auto refuse = [&](const Refused& refused) {
    answer(subscriber, wire::refusal_frame(frame.id, refused));
  };
  if (device->viewer.is_screen()) return refuse({Refusal::not_allowed});
  const auto actor = device->viewer.who;
  if (const auto* known = history_.find_answer(actor, frame.id)) {
    if (known->command_hash != frame.fingerprint) return refuse({Refusal::id_used_again});
    return repeat_answer(subscriber, actor, frame.id);
  }
  if (is_starting_over_) return refuse({Refusal::not_saved});
  auto& limit =
      limits_.try_emplace(actor, limits::kCommandsASecond, limits::kCommandsBurst).first->second;
  if (!limit.take(outside_.clock.now())) return refuse({Refusal::too_many});
  run_command(subscriber, actor, frame);
}

// The first time may itself still wait to be kept; where it was lost, so is its answer.
void Room::repeat_answer(const Device::Handle& subscriber, const ParticipantId& actor,
                         const std::string& command_id) {
  const auto* known = history_.find_answer(actor, command_id);
  answer(subscriber,
         known != nullptr ? known->answer : wire::refusal_frame(command_id, {Refusal::not_saved}),
         [this, subscriber, actor, command_id] { repeat_answer(subscriber, actor, command_id); });
}

void Room::run_command(const Device::Handle& subscriber, const ParticipantId& actor,
                       const wire::CommandFrame& frame) {
  auto command = frame.command;
  if (auto* rotate = std::get_if<RotateCode>(&command)) {
    rotate->code = outside_.free_code();
    rotate->join_key = outside_.fresh_key();
  }
  if (auto* page = std::get_if<OpenFollowUp>(&command)) page->key = outside_.fresh_key();
  if (std::holds_alternative<CloseSession>(command)) release_no_name(/*regardless=*/true);
  auto now = situation(actor);
  now.expected_revision = frame.expected_revision;
  const auto decision = decide(now, command);
  if (const auto* refused = std::get_if<Refused>(&decision)) {
    return answer(subscriber, wire::refusal_frame(frame.id, *refused), [this, subscriber, frame] {
      answer(subscriber, wire::refusal_frame(frame.id, {Refusal::not_saved}));
    });
  }
  const auto& outcomes = std::get<std::vector<Outcome>>(decision);
  const auto offsets = offsets_after(outcomes, history_, streams_for(state_, Viewer{actor}));
  const auto acknowledgement = wire::acknowledgement_frame(frame.id, offsets);
  Append append;
  if (!nobody_keeps_who_asked(command)) {
    append.answer = StoredAnswer{actor.text, frame.id, frame.fingerprint, acknowledgement};
  }
  accept(outcomes, std::move(append),
         [this, subscriber, acknowledgement, id = frame.id](bool kept) {
           auto* device = devices_.find(subscriber);
           if (device == nullptr) return;
           const auto told = kept ? acknowledgement : wire::refusal_frame(id, {Refusal::not_saved});
           device->subscriber->deliver(make_text_frame(told), Urgency::kept);
         });
}

// Nothing about the sender goes any further than this window's memory.
void Room::handle(const Device::Handle& subscriber, const wire::NoNameNote& note) {
  auto* device = devices_.find(subscriber);
  if (device == nullptr || device->viewer.is_screen()) return;
  const auto sender = device->viewer.who;
  std::optional<Refusal> refusal;
  if (state_.settings.no_name == Switch::off) refusal = Refusal::no_name_is_off;
  if (state_.status == Status::closed) refusal = Refusal::read_only;
  if (find_participant(state_, sender) == nullptr) refusal = Refusal::at_the_door;
  if (state_.no_name_ids.contains(note.item.id)) {
    return answer(subscriber, wire::no_name_answer_frame(note.note_key, {}),
                  [this, subscriber, note] { handle(subscriber, note); });
  }
  if (refusal) return answer(subscriber, wire::no_name_answer_frame(note.note_key, refusal));
  if (!no_name_.add(note, sender, device->subscriber, outside_.clock.now(),
                    state_.settings.no_name_window_seconds)) {
    return answer(subscriber, wire::no_name_answer_frame(note.note_key, Refusal::too_many));
  }
  set_alarm();
}

void Room::release_no_name(bool regardless) {
  if (is_starting_over_) return;
  const int window = state_.settings.no_name_window_seconds;
  auto notes = no_name_.take(outside_.clock.now(), window, regardless);
  if (notes.empty()) return;
  ReleaseNoName command;
  for (const auto& waiting : notes) command.items.push_back(waiting.note.item);
  const auto decision = decide(situation({}), InternalCommand{command});
  accept(std::get<std::vector<Outcome>>(decision), {},
         [this, notes = std::move(notes), window](bool kept) {
           if (!kept) return no_name_.put_back(notes, outside_.clock.now(), window);
           for (const auto& waiting : notes) {
             const auto device = waiting.device.lock();
             if (device == nullptr) continue;
             const auto frame = wire::no_name_answer_frame(waiting.note.note_key, {});
             device->deliver(make_text_frame(frame), Urgency::kept);
           }
         });
}

}  // namespace cuppa
