using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.Editions;

/// <summary>What a nameplate says beside the date, as the edition and a page of it give it.</summary>
public sealed record NameplateText
{
    /// <summary>The name; null for the paper's.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>Number of the issue; digits alone are set as 第…期.</summary>
    public Located<string>? Issue { get; init; }

    /// <summary>Serial number of the publication (国内统一连续出版物号, GB/T 9999.1) without its CN, such as 11-0078.</summary>
    public Located<string>? Cn { get; init; }

    /// <summary>Pages of today; null for the pages that the edition lists.</summary>
    public int? Pages { get; init; }

    /// <summary>Address on the web.</summary>
    public Located<string>? Website { get; init; }

    /// <summary>Whether the lunar date (农历) is set; null means yes.</summary>
    public bool? Lunar { get; init; }

    /// <summary>More lines, such as the postal code of subscription.</summary>
    public ImmutableArray<Located<string>> Lines { get; init; } = [];

    /// <summary>This text, with another's where it says nothing.</summary>
    /// <param name="other">The other; may be null.</param>
    public NameplateText Or(NameplateText? other) => other is null ? this : new()
    {
        Name = Name ?? other.Name,
        Issue = Issue ?? other.Issue,
        Cn = Cn ?? other.Cn,
        Pages = Pages ?? other.Pages,
        Website = Website ?? other.Website,
        Lunar = Lunar ?? other.Lunar,
        Lines = Lines.IsEmpty ? other.Lines : Lines,
    };
}
