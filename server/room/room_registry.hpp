// The sessions that are live in memory. A session is loaded when somebody first asks for it, and
// forgotten again once nobody has been there for a while: its log has all of it.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "room/room.hpp"

namespace cuppa {

class RoomRegistry {
 public:
  explicit RoomRegistry(RoomSurroundings surroundings);

  // Null: there is no such session.
  std::shared_ptr<Room> find(const SessionId& session);

  // A room for a session that has no event yet; Room::create() gives it the first ones.
  std::shared_ptr<Room> make_new();
  // The session goes, for good, and its room with it. `done`: whether it did.
  void erase(const std::shared_ptr<Room>& room, const std::function<void(bool)>& done);
  // It was not kept.
  void forget(const SessionId& session);

  [[nodiscard]] const std::map<SessionId, std::shared_ptr<Room>>& rooms() const { return rooms_; }
  [[nodiscard]] RoomSurroundings& surroundings() { return outside_; }

 private:
  // A code of six digits hits one of 100 sessions with 1 in 10,000 tries; more sessions, more
  // digits.
  std::string draw_free_code();
  void look_after_rooms();
  // After a start, live sessions are loaded a few at a time: an outage is counted from when the
  // server was last alive, and that is known for the run just before this one only. Until all are
  // awake this run does not count as one.
  void wake_live_sessions();
  void seal_closed(const std::vector<SessionSummary>& sessions, Instant now);
  void erase_those_past_their_date(const std::vector<SessionSummary>& sessions, Instant now);
  [[nodiscard]] bool is_past(Instant date, Instant now) const;
  void close_forgotten(const std::vector<SessionSummary>& sessions, Instant now);

  RoomSurroundings outside_;
  std::map<SessionId, std::shared_ptr<Room>> rooms_;
  std::unique_ptr<Alarm> alarm_, waking_;
  std::vector<SessionId> asleep_;
};

}  // namespace cuppa
