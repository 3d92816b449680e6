#include "record/words_uses.hpp"

#include "wire/enum_names.hpp"

namespace cuppa::record {
namespace {

using Uses = std::map<ItemId, WordsUse>;

template <class Items>
void take_along(Uses& uses, const Items& items) {
  for (const auto& item : items) {
    const auto said = uses.find(item.id);
    if (!item.by && item.parked && said != uses.end()) uses[*item.parked] = said->second;
  }
}

}  // namespace

// Of words without a name that stand in the car park too, what was said of them holds there. Once
// somebody else has changed them, nobody said yes to what stands there now.
Uses words_uses_in(const SessionState& state, const std::vector<StoredKey>& note_keys,
                   const std::set<ItemId>& edited_park) {
  Uses uses;
  for (const auto& choice : state.words_uses) uses[choice.id] = choice.use;
  for (const auto& key : note_keys)
    uses[ItemId{key.hash}] = wire::value_of<WordsUse>(key.participant);
  take_along(uses, state.notes);
  take_along(uses, state.chat);
  for (const auto& item : state.park) {
    if (!item.by && edited_park.contains(item.id)) uses.erase(item.id);
  }
  return uses;
}

}  // namespace cuppa::record
