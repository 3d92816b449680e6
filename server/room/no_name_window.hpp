// Notes without a name, on their way into the log. They wait in memory until a window ends and two
// or more people's notes can go out together as one shuffled batch. Who sent which is known here
// alone, and is written nowhere.
//
// Whoever watches the network must not see who wrote either. So every device sends one frame of the
// same size in each window, with a note in it or none, and each frame is answered as the window
// ends, all at once: nothing about a note's answer differs from the others'.
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
  // A note that is not out yet.
  struct Waiting {
    NoNameItem note;
    ParticipantId sender;
    int windows = 0;  // that have ended since it came
  };

  // A frame that is to be answered as the window ends.
  struct Asked {
    std::string note_key;
    ItemId id;
    std::weak_ptr<Subscriber> device;
    std::optional<Refusal> refusal{};
  };

  // What a window leaves behind.
  struct Ended {
    std::vector<Waiting> notes;  // to go out now, all of them or none
    std::vector<Asked> asked;
  };

  // A note that already waits is the same note. False: this person has sent more than
  // limits::kNoNameAMinute.
  bool add(const NoNameItem& note, const ParticipantId& sender, Instant now);

  // Asked again for the same note (after a reconnection), the newer device is answered. False: this
  // device has asked more often in one window than any device of ours does.
  bool ask(Asked asked, Instant now, int window_seconds);

  // Nothing before the window's end. Its notes go out if they are of at least two people, or one
  // has waited for limits::kNoNameWindowsMax windows; whatever there is, if `regardless` (at the
  // close). While nobody is there who reads them first, they stay.
  enum class Notes { may_go_out, stay };
  std::optional<Ended> end(Instant now, Notes notes, bool regardless = false);

  // Notes whose batch was not kept wait for another window.
  void put_back(std::vector<Waiting> notes, Instant now, int window_seconds);

  [[nodiscard]] bool has(const ItemId& note) const;
  [[nodiscard]] std::optional<Instant> ends() const { return ends_; }
  [[nodiscard]] bool empty() const { return waiting_.empty() && asked_.empty(); }

 private:
  bool may_send(const ParticipantId& sender, Instant now);
  void open(Instant now, int window_seconds);

  std::vector<Waiting> waiting_;
  std::vector<Asked> asked_;
  std::optional<Instant> ends_;
  int window_seconds_ = 0;                              // of the window that is open
  std::map<ParticipantId, std::vector<Instant>> sent_;  // in the last minute
};

}  // namespace cuppa
