#include <algorithm>

#include "session/rules.hpp"

namespace cuppa {
namespace {

// Of two, each would know what the other wrote, and so would whoever knows one of them.
constexpr std::size_t kRepliesMin = 3;

// Chance alone decides the order: they are put in that of their ids first, which tells nothing.
std::vector<NoNameItem> shuffled(std::vector<NoNameItem> items, std::uint64_t draw) {
  std::sort(items.begin(), items.end(),
            [](const NoNameItem& a, const NoNameItem& b) { return a.id < b.id; });
  for (std::size_t i = items.size(); i > 1; --i) {
    draw = draw * 6364136223846793005U + 1442695040888963407U;
    std::swap(items[i - 1], items[(draw >> 33) % i]);
  }
  return items;
}

}  // namespace

// All of it at once. After a close that was undone, what came since needs three again.
Decision rule(const Situation& s, const OpenFeedback&) {
  if (s.state.closed_box.size() < kRepliesMin) return Refused{Refusal::too_few_replies};
  return Outcomes{}.hosts(FeedbackReleased{shuffled(s.state.closed_box, s.random)}).take();
}

Decision rule(const Situation&, const ShareFeedback& command) {
  return Outcomes{}.everyone(FeedbackShared{command.text}).take();
}

}  // namespace cuppa
