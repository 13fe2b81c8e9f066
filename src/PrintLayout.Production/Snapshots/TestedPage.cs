using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Production.Snapshots;

/// <summary>A page that was held against its snapshot.</summary>
/// <param name="Verdict">What became of it.</param>
/// <param name="Now">The page as it is; null when it has errors or is gone.</param>
public sealed record TestedPage(PageVerdict Verdict, TakenSnapshot? Now);
