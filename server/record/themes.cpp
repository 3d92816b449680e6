#include "record/themes.hpp"

#include <map>
#include <set>
#include <utility>

#include "wire/text.hpp"

namespace cuppa::record {
namespace {

using ById = std::map<std::string, Contribution>;

void take(ById& taken, std::vector<Contribution>& from, const std::set<std::string>& wanted) {
  std::vector<Contribution> stays;
  for (auto& words : from) {
    if (wanted.contains(words.id)) {
      taken.emplace(words.id, std::move(words));
    } else {
      stays.push_back(std::move(words));
    }
  }
  from = std::move(stays);
}

}  // namespace

void sort_into_themes(Record& record, const std::vector<Theme>& themes) {
  std::set<std::string> wanted;
  for (const auto& theme : themes) {
    for (const auto& id : theme.words) wanted.insert(id.text);
  }
  ById taken;
  for (auto& step : record.steps) take(taken, step.contributions, wanted);
  take(taken, record.chat, wanted);
  for (const auto& theme : themes) {
    ThemeRecord kept{wire::clean_text(theme.title), wire::clean_text(theme.summary), {}};
    for (const auto& id : theme.words) {
      const auto words = taken.find(id.text);
      if (words != taken.end()) kept.contributions.push_back(std::move(words->second));
    }
    record.themes.push_back(std::move(kept));
  }
}

}  // namespace cuppa::record
