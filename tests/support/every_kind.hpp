// Visits a default-made value of each alternative of a variant: every command, every event.
#pragma once

#include <cstddef>
#include <utility>
#include <variant>

namespace cuppa::tests {

template <class Variant, class Visit, std::size_t... I>
void each_kind_of(Visit& visit, std::index_sequence<I...>) {
  (visit(std::variant_alternative_t<I, Variant>{}), ...);
}

template <class Variant, class Visit>
void each_kind_of(Visit visit) {
  each_kind_of<Variant>(visit, std::make_index_sequence<std::variant_size_v<Variant>>{});
}

}  // namespace cuppa::tests
