// What hosts of this server may find of a record, though they were not there: of what people wrote
// only what has their yes, and that in Chatham House (profile.hpp). Who said something is not in
// it, nor when, nor after what.
#pragma once

#include "record/record.hpp"

namespace cuppa::record {

Record as_published(const LoadedSession& session);

// The same, text by text, to be searched.
PublishedRecord published_record(const LoadedSession& session);

}  // namespace cuppa::record
