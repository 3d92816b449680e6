// Whether a type is one of those that a variant holds.
#pragma once

#include <type_traits>
#include <variant>

namespace cuppa {

template <class Kind, class Variant>
inline constexpr bool kIsOneOf = false;
template <class Kind, class... Kinds>
inline constexpr bool kIsOneOf<Kind, std::variant<Kinds...>> = (std::is_same_v<Kind, Kinds> || ...);

template <class Kind, class Variant>
concept OneOf = kIsOneOf<Kind, Variant>;

}  // namespace cuppa
