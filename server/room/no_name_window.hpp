// Notes without a name, on their way into the log. They wait in memory, unanswered, until a window
// ends and two or more people's notes can go out together as one shuffled batch. Who sent which is
// known here alone, for as long as the answer takes, and is written nowhere.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "room/subscriber.hpp"
#include "session/state.hpp"
#include "wire/client_frames.hpp"

namespace cuppa {

class NoNameWindow {
 public:
  struct Waiting {
    wire::NoNameNote note;
    ParticipantId sender;
    std::weak_ptr<Subscriber> device;
    int windows = 0;  // that have ended since it came
  };

  // A note that already waits (sent again, after a reconnection) is answered on the newer device.
  // False: this person has sent more than limits::kNoNameAMinute.
  bool add(wire::NoNameNote note, const ParticipantId& sender,
           const std::weak_ptr<Subscriber>& device, Instant now, int window_seconds);

  // What goes out now, all of it or nothing: notes of at least two people, or one that has waited
  // for limits::kNoNameWindowsMax windows; or whatever there is, if `regardless` (at the close).
  std::vector<Waiting> take(Instant now, int window_seconds, bool regardless = false);

  // Notes whose batch was not kept wait for another window.
  void put_back(std::vector<Waiting> notes, Instant now, int window_seconds);

  [[nodiscard]] std::optional<Instant> window_ends() const { return ends_; }
  [[nodiscard]] bool empty() const { return waiting_.empty(); }

 private:
  bool may_send(const ParticipantId& sender, Instant now);

  std::vector<Waiting> waiting_;
  std::optional<Instant> ends_;
  std::map<ParticipantId, std::vector<Instant>> sent_;  // in the last minute
};

}  // namespace cuppa
