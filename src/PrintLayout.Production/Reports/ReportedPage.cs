namespace PrintLayout.Production.Reports;

/// <summary>A page as the summary of a report counts it.</summary>
/// <param name="Edition">Path of its edition.</param>
/// <param name="Page">Its name.</param>
/// <param name="Verdict">The word for what became of it.</param>
/// <param name="Milliseconds">Wall time of all its stages; 0 when it was not rendered.</param>
internal readonly record struct ReportedPage(string Edition, string Page, string Verdict, double Milliseconds);
