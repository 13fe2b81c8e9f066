using PrintLayout.Pages;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Production.Comparison;

/// <summary>A page of one side of a comparison.</summary>
/// <param name="Name">Its name; of a PDF its number.</param>
/// <param name="Record">What it is compared by; null for a page with errors.</param>
/// <param name="Page">The page itself; null when there is only a PDF of it.</param>
internal sealed record DiffPage(string Name, PageRecord? Record, PageDisplayList? Page);
