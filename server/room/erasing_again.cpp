// RoomRegistry, the part about a backup that was put back: what was erased after it was made goes
// from it as it went the first time.
#include <algorithm>

#include "room/room_registry.hpp"

namespace cuppa {
namespace {

bool is_named_in(const SessionState& state, const ParticipantId& who) {
  return find_participant(state, who) != nullptr ||
         std::any_of(state.door.begin(), state.door.end(),
                     [&](const Knock& knock) { return knock.who == who; });
}

}  // namespace

void RoomRegistry::erase_again(std::vector<Erased> erased, const std::function<void(bool)>& done) {
  if (erased.empty()) return done(true);
  const auto last = std::move(erased.back());
  erased.pop_back();
  const auto go_on = [this, erased, done](bool is_gone) {
    if (!is_gone) return done(false);
    erase_again(erased, done);
  };
  const auto room = find(last.session);
  if (room == nullptr) return go_on(true);
  auto& store = outside_.store;
  if (last.participant) {
    const ParticipantId who{*last.participant};
    if (!is_named_in(room->state(), who)) return go_on(true);
    return erase_person(room, who, last.words ? TheirWords::go : TheirWords::stay, go_on);
  }
  if (last.note) {
    const auto key = store.find_key(*last.note);
    if (!key || key->session != last.session) return go_on(true);
    return room->take_out_note(ItemId{*last.note}, go_on);
  }
  if (last.picture) {
    const auto pictures = store.pictures(last.session);
    const bool is_there =
        std::any_of(pictures.begin(), pictures.end(),
                    [&](const StoredPicture& picture) { return picture.id == *last.picture; });
    if (!is_there) return go_on(true);
    return store.erase_picture(last.session, *last.picture, last.at, [go_on](AppendResult result) {
      go_on(result == AppendResult::committed);
    });
  }
  erase(room, go_on);
}

}  // namespace cuppa
