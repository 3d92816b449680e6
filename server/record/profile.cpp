#include "record/profile.hpp"

#include <algorithm>
#include <array>

#include "record/record.hpp"

namespace cuppa::record {
namespace {

constexpr std::array kProfiles = {Profile::full, Profile::chatham_house};

// The order in which things were said would tell those who were there whose words these are.
template <class Item>
void in_no_order(std::vector<Item>& items) {
  std::sort(items.begin(), items.end(),
            [](const Item& a, const Item& b) { return a.text < b.text; });
}

void in_no_order(std::vector<std::string>& texts) { std::sort(texts.begin(), texts.end()); }

void in_no_order(std::vector<WordRecord>& words) {
  std::sort(words.begin(), words.end(),
            [](const WordRecord& a, const WordRecord& b) { return a.word < b.word; });
}

void without_names(std::vector<Contribution>& contributions) {
  for (auto& words : contributions) {
    words.who.clear();
    words.table.clear();
    words.at.reset();
  }
  in_no_order(contributions);
}

void without_names(ParkRecord& item) {
  item.id.clear();
  item.who.clear();
  item.owner.clear();
  for (auto& also : item.also) also.who.clear();
  in_no_order(item.also);
}

Record in_chatham_house(Record record) {
  record.place_and_time.clear();
  for (auto& step : record.steps) {
    without_names(step.contributions);
    if (step.kind != StepKind::venue) continue;
    step.words.clear();
    step.link.clear();
  }
  without_names(record.chat);
  for (auto& item : record.car_park) without_names(item);
  in_no_order(record.car_park);
  for (auto& question : record.find_out) question.owner.clear();
  in_no_order(record.find_out);
  for (auto* lines : {&record.agreements, &record.proposed, &record.cannot_change}) {
    in_no_order(*lines);
  }
  in_no_order(record.glossary);
  for (auto& line : record.captions) line.table.clear();
  return record;
}

}  // namespace

std::string_view name_of(Profile profile) {
  switch (profile) {
    case Profile::full:
      return "full";
    case Profile::chatham_house:
      break;
  }
  return "chatham-house";
}

std::optional<Profile> find_profile(std::string_view name) {
  const auto* found = std::find_if(kProfiles.begin(), kProfiles.end(),
                                   [&](Profile profile) { return name_of(profile) == name; });
  if (found == kProfiles.end()) return {};
  return *found;
}

bool names_people(Profile profile) {
  switch (profile) {
    case Profile::full:
      return true;
    case Profile::chatham_house:
      break;
  }
  return false;
}

std::string profile_names() {
  std::string names;
  for (const auto profile : kProfiles) {
    names += (names.empty() ? "" : " or ") + std::string{name_of(profile)};
  }
  return names;
}

Record as_told_in(Profile profile, Record record) {
  record.profile = profile;
  switch (profile) {
    case Profile::full:
      break;
    case Profile::chatham_house:
      return in_chatham_house(std::move(record));
  }
  return record;
}

}  // namespace cuppa::record
