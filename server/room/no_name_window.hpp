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
    WordsUse use = WordsUse::unsaid;
    int patience = 0;  // how many more windows it waits for company: chance says, so that nobody
                       // can count back to when it was written
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

  // A note that already waits is the same note. `writers`: how many people share this sender's
  // device, themselves included. False: they have sent more than limits::kNoNameAMinute, or into
  // the closed box more than one each; or more wait than limits::kNoNameWaitingMax.
  bool add(const NoNameItem& note, const ParticipantId& sender, int writers, std::uint64_t random,
           Instant now, WordsUse use = WordsUse::unsaid);

  // False: this device has asked more often in one window than any device of ours does.
  [[nodiscard]] bool may_ask(const Asked& asked) const;
  // Asked again for the same note (after a reconnection), the newer device is answered.
  void ask(Asked asked, Instant now, int window_seconds);

  // Nothing before the window's end. What everybody may read and what goes into the closed box each
  // go out if they are of at least two people, or one has lost its patience; the former also where
  // there is no window. While nobody is there who reads notes first, they stay.
  enum class Notes { may_go_out, stay };
  std::optional<Ended> end(Instant now, Notes notes);
  // At the close: whatever there is.
  Ended end_regardless();

  // All that would go out at the close.
  [[nodiscard]] std::vector<NoNameItem> waiting() const;

  // Notes whose batch was not kept wait for another window.
  void put_back(std::vector<Waiting> notes, Instant now, int window_seconds);

  [[nodiscard]] bool has(const ItemId& note) const;
  [[nodiscard]] std::optional<Instant> ends() const { return ends_; }
  [[nodiscard]] bool empty() const { return waiting_.empty() && asked_.empty(); }

 private:
  bool may_send(const NoNameItem& note, const ParticipantId& sender, int writers, Instant now);
  void let_out(bool feedback, Ended& ended);
  void open(Instant now, int window_seconds);

  std::vector<Waiting> waiting_;
  std::vector<Asked> asked_;
  std::optional<Instant> ends_;
  int window_seconds_ = 0;                              // of the window that is open
  std::map<ParticipantId, std::vector<Instant>> sent_;  // in the last minute
  std::map<ParticipantId, int> in_the_closed_box_;  // how many notes, as long as this room lives
};

}  // namespace cuppa
