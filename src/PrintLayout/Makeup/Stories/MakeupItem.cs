using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Fit;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Makeup;

namespace PrintLayout.Makeup.Stories;

/// <summary>Something that takes a place on the page: a story, a column of briefs, an advertisement.</summary>
/// <param name="Id">Its name.</param>
internal sealed record MakeupItem(string Id)
{
    /// <summary>The story with those of its package, or the briefs in order; empty for an advertisement.</summary>
    public ImmutableArray<Article> Articles => Story?.Articles ?? [];

    /// <summary>The same, as fit is asked; null for an advertisement.</summary>
    public FitStory? Story { get; init; }

    /// <summary>Place in the order of importance on this page, from 0, the lead. Advertisements have none.</summary>
    public int Rank { get; init; }

    /// <summary>Which step of the headline ladder it may climb, from 1.</summary>
    public int Level { get; init; }

    /// <summary>Whether it is an advertisement.</summary>
    public bool IsAd => Articles.IsEmpty;

    /// <summary>Whether it is a column of briefs.</summary>
    public bool IsBriefs => Story is { IsBriefs: true };

    /// <summary>Base columns of an advertisement; 0 for a story.</summary>
    public int AdColumns { get; init; }

    /// <summary>Rows of an advertisement.</summary>
    public int AdRows { get; init; }

    /// <summary>The border of an advertisement.</summary>
    public BorderForm Border { get; init; }

    /// <summary>Where it has to stand; null for anywhere.</summary>
    public PagePlace? At { get; init; }

    /// <summary>The columns that it has to take; null for any.</summary>
    public IndexRange? Columns { get; init; }

    /// <summary>The rows that it has to take, from the head of the type area; null for any.</summary>
    public IndexRange? Rows { get; init; }

    /// <summary>The forms that it may have; empty for all.</summary>
    public ImmutableArray<StoryForm> Forms { get; init; } = [];

    /// <summary>The story as it stands on this page when it goes on on another; null when it has to end here.</summary>
    public FitStory? Jumping { get; init; }

    /// <summary>Where it stood in the layout that is to be kept; null for nowhere.</summary>
    public (IndexRange Columns, IndexRange Rows)? Kept { get; init; }

    /// <summary>The lower corner that it left to others there; null for none.</summary>
    public (IndexRange Columns, IndexRange Rows)? KeptCorner { get; init; }

    /// <summary>Where it is named.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>Whether it may have a form.</summary>
    public bool Allows(StoryForm form) => Forms.IsEmpty || Forms.Contains(form);

    /// <summary>Whether it has to touch the head of its region in every cut across (first), the foot, the left, the right.</summary>
    public (bool Top, bool Bottom, bool Left, bool Right) Sides => At is { } place ? SidesOf(place) : default;

    private static (bool Top, bool Bottom, bool Left, bool Right) SidesOf(PagePlace place) => place switch
    {
        PagePlace.TopLeft => (true, false, true, false),
        PagePlace.Top => (true, false, false, false),
        PagePlace.TopRight => (true, false, false, true),
        PagePlace.Left => (false, false, true, false),
        PagePlace.Centre => default,
        PagePlace.Right => (false, false, false, true),
        PagePlace.BottomLeft => (false, true, true, false),
        PagePlace.Bottom => (false, true, false, false),
        PagePlace.BottomRight => (false, true, false, true),
    };
}
