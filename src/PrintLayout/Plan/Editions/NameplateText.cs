using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>The text of a nameplate besides the date, as an edition or one of its pages gives it.</summary>
public sealed record NameplateText
{
    /// <summary>The name in the nameplate; null for the name of the paper.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>Path of the artwork that stands in place of the name; null to set the name in type.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>The box at the left of the name; null for none.</summary>
    public NameplateBox? Left { get; init; }

    /// <summary>The box at the right of the name; null for none.</summary>
    public NameplateBox? Right { get; init; }

    /// <summary>Number of the issue. Digits alone are set as 第…期.</summary>
    public Located<string>? Issue { get; init; }

    /// <summary>National serial number of the paper (国内统一连续出版物号, GB/T 9999.1), without its prefix CN, such as 11-0078.</summary>
    public Located<string>? Cn { get; init; }

    /// <summary>Number of pages of the issue; null for the number that the edition lists.</summary>
    public int? Pages { get; init; }

    /// <summary>Address on the web.</summary>
    public Located<string>? Website { get; init; }

    /// <summary>Whether the lunar date (农历) is set; null means yes.</summary>
    public bool? Lunar { get; init; }

    /// <summary>More lines, such as the postal code of subscription.</summary>
    public ImmutableArray<Located<string>> Lines { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The images that it names.</summary>
    internal IEnumerable<Located<string>> Images => new[] { Image, Left?.Image, Right?.Image }.OfType<Located<string>>();

    /// <summary>What the nameplate of a page says: what the page gives goes before what its edition gives.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="page">The page.</param>
    internal static NameplateText Of(Edition edition, EditionPage page) => (page.Nameplate ?? new NameplateText()).Or(edition.Nameplate);

    /// <summary>This text, completed from another text where it gives no value.</summary>
    /// <param name="other">The other text; may be null.</param>
    public NameplateText Or(NameplateText? other) => other is null ? this : new()
    {
        Name = Name ?? other.Name,
        // A page that writes its own name has it set, also when the edition has artwork.
        Image = Image ?? (Name is null ? other.Image : null),
        Left = Left ?? other.Left,
        Right = Right ?? other.Right,
        Issue = Issue ?? other.Issue,
        Cn = Cn ?? other.Cn,
        Pages = Pages ?? other.Pages,
        Website = Website ?? other.Website,
        Lunar = Lunar ?? other.Lunar,
        Lines = Lines.IsEmpty ? other.Lines : Lines,
        Span = Span.IsNone ? other.Span : Span,
    };
}
