#include "record/report_order.hpp"

#include <algorithm>
#include <iterator>

namespace cuppa::record {
namespace {

template <class Item, class Rule>
std::vector<Item> those(const std::vector<Item>& items, Rule rule) {
  std::vector<Item> found;
  std::copy_if(items.begin(), items.end(), std::back_inserter(found), rule);
  return found;
}

bool has_words(const StepRecord& step) { return !step.contributions.empty(); }

}  // namespace

std::vector<ThemeRecord> themes_in(const Record& record) {
  return those(record.themes, [](const ThemeRecord& theme) {
    return !theme.summary.empty() || !theme.contributions.empty();
  });
}

std::vector<StepRecord> heard_in(const Record& record) {
  return those(record.steps, [](const StepRecord& step) {
    return has_words(step) && step.kind != StepKind::still_got_time;
  });
}

std::vector<StepRecord> said_last_in(const Record& record) {
  return those(record.steps, [](const StepRecord& step) {
    return has_words(step) && step.kind == StepKind::still_got_time;
  });
}

std::vector<StepRecord> shown_in(const Record& record) {
  return those(record.steps,
               [](const StepRecord& step) { return !step.words.empty() || !step.link.empty(); });
}

bool is_still_open(const ParkRecord& item) {
  return item.state == ParkState::open || item.state == ParkState::follow_up;
}

std::vector<ParkRecord> still_open_in(const Record& record) {
  return those(record.car_park, is_still_open);
}

}  // namespace cuppa::record
