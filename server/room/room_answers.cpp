// Room, the part about what goes on afterwards: keys that lead to a page, an item or a note.
#include <algorithm>

#include "room/room.hpp"
#include "store/key_kind.hpp"
#include "wire/digest.hpp"
#include "wire/enum_names.hpp"
#include "wire/limits.hpp"

namespace cuppa {

// Whoever has the key of a note without a name finds its session by its id, which is everybody's to
// read already. Whether a report may have the note stands with its key too, in a table that has no
// times and goes by the hash: nothing there tells what came first, or together.
StoredKey Room::note_key(const ItemId& note, WordsUse use) const {
  return {note.text, KeyKind::no_name_note, summary_.session, std::string{wire::name_of(use)}, {}};
}

void Room::choose_note_use(const ItemId& note, WordsUse use,
                           const std::function<void(bool)>& done) {
  add_key(note_key(note, use), done);
}

void Room::run_own_command(const ParticipantId& who, const ClientCommand& command,
                           std::optional<int> seen_revision, const Settling& done) {
  if (takes_nothing()) return done(Refusal::not_saved);
  auto& limit =
      limits_.try_emplace(who, limits::kCommandsASecond, limits::kCommandsBurst).first->second;
  if (!limit.take(outside_.clock.now())) return done(Refusal::too_many);
  const auto decision = decided(who, command, seen_revision);
  if (const auto* refused = std::get_if<Refused>(&decision)) return done(refused->code);
  accept(std::get<std::vector<Outcome>>(decision), {},
         [done](bool kept) { done(kept ? std::nullopt : std::optional{Refusal::not_saved}); });
}

// A batch's keys are kept with it, in the order that chance gave it; a note that was held before
// has its key already, with what was said of it since.
void Room::bring_keys(const std::vector<Outcome>& outcomes, Append& append) const {
  const auto add_page = [&](const std::string& key, const std::string& before, KeyKind kind) {
    if (!before.empty() && before != key) append.ended_keys.push_back(wire::sha256(before));
    append.new_keys.push_back(
        {wire::sha256(key), kind, summary_.session, {}, {}, outside_.clock.now()});
  };
  const auto add_note = [&](const ItemId& note) {
    const bool has_key = state_.no_name_ids.contains(note) ||
                         std::any_of(append.new_keys.begin(), append.new_keys.end(),
                                     [&](const StoredKey& key) { return key.hash == note.text; });
    if (!has_key) append.new_keys.push_back(note_key(note, WordsUse::unsaid));
  };
  for (const auto& [stream, event] : outcomes) {
    if (const auto* opened = get_if<FollowUpOpened>(&event)) {
      add_page(opened->key, state_.follow_up_key, KeyKind::follow_up);
    } else if (holds_alternative<FollowUpClosed>(event)) {
      append.ended_keys.push_back(wire::sha256(state_.follow_up_key));
    } else if (const auto* written = get_if<InvitationWritten>(&event)) {
      add_page(written->key, state_.invitation_key, KeyKind::invitation);
    } else if (const auto* released = get_if<NoNameReleased>(&event)) {
      if (stream.is_private()) continue;
      for (const auto& item : released->items) add_note(item.id);
    } else if (const auto* held = get_if<NotesHeld>(&event)) {
      for (const auto& item : held->items) add_note(item.id);
    }
  }
}

void Room::ask_answer(const ItemId& item, StoredKey link, const Settling& done) {
  if (takes_nothing()) return done(Refusal::not_saved);
  const auto decision = decide(situation({}), InternalCommand{AskAnswer{item}});
  if (const auto* refused = std::get_if<Refused>(&decision)) return done(refused->code);
  link.session = summary_.session;
  link.kind = KeyKind::answerer;
  link.participant = ask_key(item, find_park(state_, item)->asks + 1);
  link.made_at = outside_.clock.now();
  Append append;
  append.new_keys = {std::move(link)};
  accept(std::get<std::vector<Outcome>>(decision), std::move(append),
         [done](bool kept) { done(kept ? std::nullopt : std::optional{Refusal::not_saved}); });
}

void Room::answer_park(const AnswerPark& answer, int seen_revision, const Settling& done) {
  if (takes_nothing()) return done(Refusal::not_saved);
  auto now = situation({});
  now.expected_revision = seen_revision;
  const auto decision = decide(now, InternalCommand{answer});
  if (const auto* refused = std::get_if<Refused>(&decision)) return done(refused->code);
  accept(std::get<std::vector<Outcome>>(decision), {},
         [done](bool kept) { done(kept ? std::nullopt : std::optional{Refusal::not_saved}); });
}

}  // namespace cuppa
