// What hosts of this server may find of a record, though they were not there: it in Chatham House
// (profile.hpp), text by text. Who said something is not in it, nor when, nor after what.
#pragma once

#include "record/record.hpp"

namespace cuppa::record {

PublishedRecord published_record(const LoadedSession& session);

}  // namespace cuppa::record
