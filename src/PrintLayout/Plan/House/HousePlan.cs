using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Plan.House;

/// <summary>
/// The plan of a paper (<c>paper.yaml</c>): what is the same every day. With the manuscripts of a day, editions are made of it. Immutable.
/// </summary>
/// <param name="File">The plan, as diagnostics name it.</param>
/// <param name="Paper">Name of the paper.</param>
/// <param name="Master">Master of pages whose section names no other; ready to open.</param>
/// <param name="Style">House style of pages whose section names no other; ready to open.</param>
/// <param name="Sections">The sections in the order of the paper.</param>
public sealed record HousePlan(
    string File, Located<string> Paper, Located<string> Master, Located<string> Style, ImmutableArray<SectionPlan> Sections)
{
    /// <summary>BCP 47 language; <c>zh-Hans</c> unless given.</summary>
    public required string Language { get; init; }

    /// <summary>Day of issue; null when the caller says it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The time of day at which the paper is out; an embargo that ends later that day holds a story.</summary>
    public TimeOnly Appears { get; init; } = new(6, 0);

    /// <summary>The text of the nameplate; null when page one has none.</summary>
    public NameplateText? Nameplate { get; init; }

    /// <summary>How issues are counted; null when the nameplate says the number, or none.</summary>
    public IssueCount? Issue { get; init; }

    /// <summary>Number of pages; null for those that the sections have.</summary>
    public CountRange? Pages { get; init; }

    /// <summary>The number of pages is a multiple of this, as the press needs.</summary>
    public int PageStep { get; init; } = 1;

    /// <summary>The letter before the numbers of pages that the program names.</summary>
    public string PageLetter { get; init; } = "A";

    /// <summary>What page one is made of.</summary>
    public FrontPlan Front { get; init; } = FrontPlan.Plain;

    /// <summary>What stands in the paper every day.</summary>
    public ImmutableArray<StandingElement> Standing { get; init; } = [];

    /// <summary>
    /// Folder of manuscripts as newsrooms have them, ready to open; they are imported before an edition is made. Null for none.
    /// </summary>
    public Located<string>? Inbox { get; init; }

    /// <summary>Path of the file with the advertisements that are booked, ready to open; null for none.</summary>
    public Located<string>? Ads { get; init; }

    /// <summary>What fills a page whose stories do not, in order of preference.</summary>
    public ImmutableArray<FillerPlan> Fillers { get; init; } = [];

    /// <summary>Path of the file that names the versions of the paper, ready to open; null for a paper of one version.</summary>
    public Located<string>? Versions { get; init; }

    /// <summary>The plan of a version: what it says goes before what the paper says.</summary>
    /// <param name="version">The version; null for the paper itself.</param>
    public HousePlan For(VersionPlan? version) => version is null ? this : this with
    {
        Paper = version.Paper ?? Paper,
        Nameplate = version.Nameplate?.Or(Nameplate) ?? Nameplate,
        Ads = version.Ads ?? Ads,
    };

    /// <summary>What happens to a story for which its section has no room.</summary>
    public OverflowRule Overflow { get; init; }

    /// <summary>What the gate before the press does.</summary>
    public GatePlan Gate { get; init; } = GatePlan.Plain;

    /// <summary>What the imprint must say; null when the house does not ask.</summary>
    public ImprintPlan? Imprint { get; init; }

    /// <summary>Path of the word list of the house, ready to open; null for none.</summary>
    public Located<string>? Words { get; init; }
}
