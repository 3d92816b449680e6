// Headings for what was heard: what stands under one stands nowhere else in a record.
#pragma once

#include <vector>

#include "record/record.hpp"

namespace cuppa::record {

// Moves what was said from where it was said to its heading. What is under a heading and was taken
// away since, or is not kept, is passed over.
void sort_into_themes(Record& record, const std::vector<Theme>& themes);

}  // namespace cuppa::record
