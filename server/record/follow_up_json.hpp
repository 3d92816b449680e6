// One thing that was parked and what became of it, as JSON: protocol/types/follow_up_item.json.
#pragma once

#include "record/follow_up.hpp"
#include "wire/fields.hpp"

namespace cuppa::record {

wire::Json json_of(const FollowUpItem& item);

}  // namespace cuppa::record
