using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Masters;

namespace PrintLayout.Plan.Makeup;

/// <summary>What an edition says of a page whose layout is <c>auto</c>: the program makes its layout up. Immutable.</summary>
/// <param name="Master">The master, from the folder of the edition file, ready to open.</param>
/// <param name="Style">The house style, from the folder of the edition file, ready to open.</param>
/// <param name="Stories">What is wished of single stories, in the order of the page; a story without wishes is not among them.</param>
/// <param name="Bookings">The advertisements of the page, in its order, with the sizes that were booked.</param>
/// <param name="Span">Where the word <c>auto</c> stands.</param>
public sealed record PagePlan(
    Located<string> Master,
    Located<string>? Style,
    ImmutableArray<StoryWish> Stories,
    ImmutableArray<AdBooking> Bookings,
    SourceSpan Span)
{
    /// <summary>The furniture at the head of the page.</summary>
    public PageFurniture Furniture { get; init; }

    /// <summary>Whether the lead of the page has a module already, in a layout that is half open.</summary>
    public bool HasLead { get; init; }
}
