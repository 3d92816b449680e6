// Room, the part about what goes on afterwards: keys that lead to a page, an item or a note.
#include "room/room.hpp"
#include "store/key_kind.hpp"
#include "wire/digest.hpp"

namespace cuppa {

// Whoever has the key of a note without a name finds its session by its id, which is everybody's to
// read already. They are kept as a batch, in the order that chance gave it.
void Room::bring_keys(const std::vector<Outcome>& outcomes, Append& append) const {
  const auto add = [&](std::string hash, KeyKind kind) {
    append.new_keys.push_back({std::move(hash), kind, summary_.session, {}, {}});
  };
  for (const auto& [stream, event] : outcomes) {
    if (const auto* opened = std::get_if<FollowUpOpened>(&event)) {
      add(wire::sha256(opened->key), KeyKind::follow_up);
    } else if (std::holds_alternative<FollowUpClosed>(event)) {
      append.ended_keys.push_back(wire::sha256(state_.follow_up_key));
    } else if (const auto* written = std::get_if<InvitationWritten>(&event)) {
      add(wire::sha256(written->key), KeyKind::invitation);
    } else if (const auto* released = std::get_if<NoNameReleased>(&event)) {
      if (stream.is_private()) continue;
      for (const auto& item : released->items) add(item.id.text, KeyKind::no_name_note);
    } else if (const auto* held = std::get_if<NotesHeld>(&event)) {
      for (const auto& item : held->items) add(item.id.text, KeyKind::no_name_note);
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
