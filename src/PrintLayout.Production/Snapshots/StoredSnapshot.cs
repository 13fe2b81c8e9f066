using PrintLayout.Snapshots.Records;

namespace PrintLayout.Production.Snapshots;

/// <summary>What was approved of a page.</summary>
/// <param name="Record">What it is compared by.</param>
/// <param name="Digests">What it was written as; null when that is missing.</param>
/// <param name="Picture">A small PNG; null when it is missing.</param>
internal sealed record StoredSnapshot(PageRecord Record, SnapshotDigests? Digests, byte[]? Picture);
