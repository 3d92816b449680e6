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
  // The session goes, for good, and its room with it. `done`: whether it did. What later sessions
  // of a series brought along from it stays with them, but for the names of those who are not
  // there.
  void erase(const std::shared_ptr<Room>& room, const std::function<void(bool)>& done);
  // Somebody goes from a session (room.hpp), and their name from what later ones brought along.
  void erase_person(const std::shared_ptr<Room>& room, const ParticipantId& who, TheirWords words,
                    const std::function<void(bool)>& done);
  // What a backup that was put back holds and was erased since: once more, one after the other.
  // What is not there is not missed. `done`: whether all of it is gone.
  void erase_again(std::vector<Erased> erased, const std::function<void(bool)>& done);
  // It was not kept.
  void forget(const SessionId& session);

  // False for some moments after a start: sessions that ran before it are still being loaded.
  [[nodiscard]] bool all_are_awake() const { return asleep_.empty(); }
  [[nodiscard]] const std::map<SessionId, std::shared_ptr<Room>>& rooms() const { return rooms_; }
  [[nodiscard]] RoomSurroundings& surroundings() { return outside_; }

 private:
  // A code of six digits hits one of 100 sessions with 1 in 10,000 tries; more sessions, more
  // digits.
  std::string draw_free_code();
  void look_after_rooms();
  // Dates go by it where a jump would tell: whoever runs the server should know.
  void look_at_clocks();
  // After a start, live sessions are loaded a few at a time: an outage is counted from when the
  // server was last alive, and that is known for the run just before this one only. Until all are
  // awake this run does not count as one.
  void wake_live_sessions();
  void seal_closed(const std::vector<SessionSummary>& sessions, Instant now);
  void erase_those_past_their_date(const std::vector<SessionSummary>& sessions, Instant now);
  [[nodiscard]] bool is_past(Instant date, Instant now) const;
  // Backups are older by then than any that is kept.
  void forget_old_erasures(Instant now);
  // Of a series; empty: none.
  SessionId before(const SessionId& session);
  std::vector<SessionId> all_after(const SessionId& session);  // oldest first
  void forget_in(std::vector<SessionId> sessions, const CarriedNames& names,
                 const std::function<void(bool)>& done);
  void note_who_is_here(Instant now);
  void close_forgotten(const std::vector<SessionSummary>& sessions, Instant now);

  RoomSurroundings outside_;
  std::map<SessionId, std::shared_ptr<Room>> rooms_;
  std::unique_ptr<Alarm> alarm_, waking_;
  std::vector<SessionId> asleep_;
  std::map<SessionId, Instant> somebody_was_here_;  // and is not long enough gone to be forgotten
  Duration wall_ahead_;                             // of the server's clock, when last looked at
};

}  // namespace cuppa
