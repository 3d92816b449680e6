// What a room remembers of its log: where each stream stands, the newest events ready to be sent
// again, and the answers to commands that may come a second time.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "session/event.hpp"
#include "store/event_store.hpp"
#include "wire/client_frames.hpp"
#include "wire/server_frames.hpp"

namespace cuppa {

class History {
 public:
  // Numbers an event on its stream and remembers its frame.
  struct Added {
    StoredEvent stored;
    std::string_view frame;  // JSON text of the whole event frame; good until the next add()
  };
  Added add(const Outcome& outcome, Instant at);

  // Takes up an event that is kept already.
  void replay(const StoredEvent& stored);

  [[nodiscard]] std::int64_t sequence() const { return sequence_; }
  [[nodiscard]] Instant last_at() const { return last_at_; }
  // How many events there are on the stream that is called so.
  [[nodiscard]] std::int64_t head(const std::string& stream) const;
  [[nodiscard]] wire::Offsets heads(const std::vector<Stream>& streams) const;

  // Every event of `streams` after `resume`, in commit order; none where that cannot be proved to
  // be complete: another set of streams, a device that is ahead, or more than is worth sending.
  [[nodiscard]] std::optional<std::vector<std::string_view>> since(
      const wire::Resume& resume, const std::vector<Stream>& streams) const;

  void remember_answer(const StoredAnswer& answer);
  [[nodiscard]] const StoredAnswer* find_answer(const ParticipantId& actor,
                                                const std::string& command_id) const;

 private:
  // The frame holds the body: there is no need to keep it twice.
  struct Recent {
    std::string stream;
    std::int64_t offset;
    std::string frame;
  };
  // An answer says itself what it is found by: who asked, and the command's id.
  struct ByAsked {
    using is_transparent = void;
    using Asked = std::pair<std::string_view, std::string_view>;
    static Asked of(const StoredAnswer& answer) { return {answer.actor, answer.command_id}; }
    static Asked of(const Asked& asked) { return asked; }
    bool operator()(const auto& a, const auto& b) const { return of(a) < of(b); }
  };
  const Recent& push(const StoredEvent& stored);

  std::deque<Recent> recent_;
  std::map<std::string, std::int64_t> heads_;
  std::set<StoredAnswer, ByAsked> answers_;
  std::int64_t sequence_ = 0;
  Instant last_at_;
};

}  // namespace cuppa
