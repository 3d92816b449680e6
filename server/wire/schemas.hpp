// The schemas of protocol/ as the door that everything from outside comes through: no field is
// checked by hand anywhere else.
#pragma once

#include <string_view>

#include "wire/fields.hpp"

namespace cuppa::wire {

// Whether protocol/<group>/<name>.json exists: group is "commands", "frames" or "requests".
bool has_schema(std::string_view group, std::string_view name);

// Whether `body` has the shape that protocol/<group>/<name>.json asks for.
bool fits_schema(std::string_view group, std::string_view name, const Json& body);

}  // namespace cuppa::wire
