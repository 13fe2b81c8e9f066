using System.Collections.Immutable;
using PrintLayout.Pages;

namespace PrintLayout.Production.Makeup;

/// <summary>A page of a contact sheet.</summary>
/// <param name="Page">The page as it would print.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Reasons">Why it is as it is, in sentences.</param>
/// <param name="Cost">What it costs in all.</param>
internal sealed record SheetPage(PageDisplayList Page, string Title, ImmutableArray<string> Reasons, long Cost)
{
    /// <summary>What makes up the cost.</summary>
    public ImmutableArray<MakeupCost> Costs { get; init; } = [];
}
