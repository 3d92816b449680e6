#include <algorithm>
#include <utility>

#include "session/rules.hpp"
#include "session/shuffle.hpp"

namespace cuppa {
namespace {

// Of two, each would know what the other wrote, and so would whoever knows one of them.
constexpr std::size_t kRepliesMin = 3;

}  // namespace

// All of it at once, in the order of the ids first, so that chance alone decides the one they get.
// After a close that was undone, what came since needs three again.
Decision rule(const Situation& s, const OpenFeedback&) {
  if (s.state.closed_box.size() < kRepliesMin) return Refused{Refusal::too_few_replies};
  auto items = s.state.closed_box;
  std::sort(items.begin(), items.end(),
            [](const NoNameItem& a, const NoNameItem& b) { return a.id < b.id; });
  shuffle(items, s.random);
  return Outcomes{}.hosts(FeedbackReleased{std::move(items)}).take();
}

Decision rule(const Situation&, const ShareFeedback& command) {
  return Outcomes{}.everyone(FeedbackShared{command.text}).take();
}

}  // namespace cuppa
