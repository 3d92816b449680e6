// Who asks something of a session over HTTP, with the key of their device.
#pragma once

#include <memory>
#include <optional>

#include "http/http.hpp"
#include "room/room_registry.hpp"

namespace cuppa {

struct Asker {
  std::shared_ptr<Room> room;
  ParticipantId who;

  [[nodiscard]] const Participant& card() const { return *find_participant(room->state(), who); }
};

// None: the key is of no participant of this session, or of one who waits at the door, was turned
// away or asked to leave. They have a key still, and no say.
std::optional<Asker> asker_in_the_room(RoomRegistry& rooms, const HttpRequest& request,
                                       const SessionId& session);

// The same of a host or co-host, and of nobody else.
std::optional<Asker> host_in_the_room(RoomRegistry& rooms, const HttpRequest& request,
                                      const SessionId& session);

}  // namespace cuppa
