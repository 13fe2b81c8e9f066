using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Languages;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.House;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Production.Gate.Archives;

namespace PrintLayout.Production.Gate.Cases;

/// <summary>What the gate judges: an edition as it was read, and what its house says. Immutable.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Language">Its language.</param>
/// <param name="Stories">Its stories, page after page.</param>
internal sealed record GateCase(Edition Edition, LanguageProfile Language, ImmutableArray<GatedStory> Stories)
{
    /// <summary>The plan of the paper; null for an edition without one.</summary>
    public HousePlan? Plan { get; init; }

    /// <summary>What the plan wants of the gate.</summary>
    public GatePlan Gate => Plan?.Gate ?? GatePlan.Plain;

    /// <summary>The day on which the paper is out, when the caller says it.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The pictures of the stories.</summary>
    public ImmutableArray<GatedPicture> Pictures { get; init; } = [];

    /// <summary>Pictures that cannot be opened, with the reason: of figures, and of advertisements.</summary>
    public ImmutableArray<(Located<string> Named, string Why)> Unopened { get; init; } = [];

    /// <summary>The advertisements that are booked, of all days; null when the plan names no file of them.</summary>
    public ImmutableArray<PlannedAd>? Bookings { get; init; }

    /// <summary>The word list of the house.</summary>
    public WordList Words { get; init; } = WordList.Empty;

    /// <summary>The archive as it was read.</summary>
    public GateArchive WholeArchive { get; init; } = GateArchive.Empty;

    /// <summary>The issues before, as many as the plan asks for.</summary>
    public GateArchive Archive { get; init; } = GateArchive.Empty;

    /// <summary>What the edition, its pages and its manuscripts accept.</summary>
    public ImmutableArray<Acceptance> Accepted =>
        [
            .. Edition.Accept, .. Edition.Pages.SelectMany(page => page.Accept.Codes), .. Stories.SelectMany(story => story.Article.Accept),
        ];

    /// <summary>The names of the pages, in order.</summary>
    public ImmutableArray<string> PageNames => [.. Edition.Pages.Select(page => page.Name.Value)];

    /// <summary>The texts of all nameplates: of the edition, and what pages write over it.</summary>
    public IEnumerable<NameplateText> Nameplates =>
        Edition.Pages.Select(page => page.Nameplate).Prepend(Edition.Nameplate).OfType<NameplateText>();

    /// <summary>The lines that people type into nameplates and folios.</summary>
    public IEnumerable<Located<string>> FurnitureLines
    {
        get
        {
            foreach (var plate in Nameplates)
            {
                foreach (var line in plate.Lines) yield return line;
                foreach (var box in new[] { plate.Left, plate.Right }.OfType<NameplateBox>())
                {
                    if (box.Title is { } title) yield return title;
                    foreach (var line in box.Text) yield return line;
                }
            }

            foreach (var page in Edition.Pages)
            {
                if (page.Section is { } section) yield return section;
                if (page.Editors is { } editors) yield return editors;
            }
        }
    }
}
