#include "http/asker.hpp"

#include <utility>

#include "http/requests.hpp"
#include "wire/digest.hpp"

namespace cuppa {

std::optional<Asker> asker_in_the_room(RoomRegistry& rooms, const HttpRequest& request,
                                       const SessionId& session) {
  const auto key = rooms.surroundings().store.find_key(wire::sha256(key_of(request)));
  if (!key || key->session != session || key->kind != KeyKind::participant) return {};
  Asker asker{rooms.find(session), ParticipantId{key->participant}};
  if (asker.room == nullptr) return {};
  const auto* participant = find_participant(asker.room->state(), asker.who);
  if (participant == nullptr || participant->presence == Presence::removed) return {};
  return asker;
}

std::optional<Asker> host_in_the_room(RoomRegistry& rooms, const HttpRequest& request,
                                      const SessionId& session) {
  auto asker = asker_in_the_room(rooms, request, session);
  if (!asker || !is_host(asker->card())) return {};
  return asker;
}

}  // namespace cuppa
