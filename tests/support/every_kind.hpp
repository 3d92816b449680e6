// Visits a default-made value of each kind that there is: every command, every event.
#pragma once

#include <cstddef>
#include <utility>

#include "session/one_of.hpp"

namespace cuppa::tests {

template <class Many, class Visit, std::size_t... I>
void each_kind_of(Visit& visit, std::index_sequence<I...>) {
  (visit(KindAt<Many, I>{}), ...);
}

template <class Many, class Visit>
void each_kind_of(Visit visit) {
  each_kind_of<Many>(visit, std::make_index_sequence<kKindCount<Many>>{});
}

}  // namespace cuppa::tests
