using PrintLayout.Pages;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Production.Snapshots;

/// <summary>A page as it is now, with everything that is kept of it when it is approved.</summary>
/// <param name="Page">The page.</param>
/// <param name="Record">What it is compared by.</param>
/// <param name="Digests">What it was written as.</param>
/// <param name="Picture">A small PNG.</param>
public sealed record TakenSnapshot(PageDisplayList Page, PageRecord Record, SnapshotDigests Digests, byte[] Picture);
