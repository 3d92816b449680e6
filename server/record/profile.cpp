#include "record/profile.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "record/record.hpp"

namespace cuppa::record {
namespace {

constexpr std::array kProfiles = {Profile::full, Profile::consented, Profile::chatham_house};

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

void only_pictures_with_a_yes(Record& record) {
  std::erase_if(record.pictures, [](const PictureRecord& picture) { return !picture.with_yes; });
}

Record in_chatham_house(Record record) {
  record.place_and_time.clear();
  only_pictures_with_a_yes(record);
  for (auto& theme : record.themes) without_names(theme.contributions);
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

bool is_with_a_yes(WordsUse use) { return use == WordsUse::no_name || use == WordsUse::with_name; }

template <class Item>
bool has_a_name(const Item& item) {
  return item.use == WordsUse::with_name;
}

// Those without a name last, by their texts.
template <class Item>
void nameless_last(std::vector<Item>& items) {
  const auto nameless = std::stable_partition(items.begin(), items.end(),
                                              [](const Item& item) { return !item.who.empty(); });
  std::sort(nameless, items.end(), [](const Item& a, const Item& b) { return a.text < b.text; });
}

// What a host told everybody is theirs to tell.
void only_with_a_yes(std::vector<Contribution>& contributions) {
  std::vector<Contribution> named, nameless;
  for (auto& words : contributions) {
    if (words.kind != Contribution::Kind::said && !is_with_a_yes(words.use)) continue;
    const bool stays = words.kind == Contribution::Kind::said || has_a_name(words);
    if (!stays) {
      words.who.clear();
      words.table.clear();
      words.at.reset();
    }
    (stays ? named : nameless).push_back(std::move(words));
  }
  in_no_order(nameless);
  contributions = std::move(named);
  contributions.insert(contributions.end(), std::make_move_iterator(nameless.begin()),
                       std::make_move_iterator(nameless.end()));
}

// Where only what stood under it has a yes, that stands for it.
bool only_with_a_yes(ParkRecord& item) {
  auto& also = item.also;
  std::erase_if(also, [](const ParkRecord::Words& words) { return !is_with_a_yes(words.use); });
  if (!is_with_a_yes(item.use)) {
    if (also.empty()) return false;
    item.text = also.front().text;
    item.who = also.front().who;
    item.use = also.front().use;
    item.id.clear();
    also.erase(also.begin());
  }
  for (auto& words : also) {
    if (!has_a_name(words)) words.who.clear();
  }
  nameless_last(also);
  if (!has_a_name(item)) {
    item.id.clear();
    item.who.clear();
  }
  return true;
}

Record with_a_yes(Record record) {
  only_pictures_with_a_yes(record);
  for (auto& theme : record.themes) only_with_a_yes(theme.contributions);
  for (auto& step : record.steps) only_with_a_yes(step.contributions);
  only_with_a_yes(record.chat);
  std::erase_if(record.car_park, [](ParkRecord& item) { return !only_with_a_yes(item); });
  nameless_last(record.car_park);
  record.proposed.clear();
  record.captions.clear();
  return record;
}

}  // namespace

std::string_view name_of(Profile profile) {
  switch (profile) {
    case Profile::full:
      return "full";
    case Profile::consented:
      return "consented";
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
    case Profile::consented:
      return true;
    case Profile::chatham_house:
      break;
  }
  return false;
}

std::string profile_names() {
  std::string names;
  for (std::size_t i = 0; i < kProfiles.size(); ++i) {
    if (i > 0) names += i + 1 == kProfiles.size() ? " or " : ", ";
    names += name_of(kProfiles[i]);
  }
  return names;
}

Record as_told_in(Profile profile, Record record) {
  record.profile = profile;
  switch (profile) {
    case Profile::full:
      break;
    case Profile::consented:
      return with_a_yes(std::move(record));
    case Profile::chatham_house:
      return in_chatham_house(std::move(record));
  }
  return record;
}

}  // namespace cuppa::record
