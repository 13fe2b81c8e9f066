using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Content;

/// <summary>What stands at the head of a page.</summary>
public enum PageFurniture
{
    /// <summary>The folio (报眉) in its band above the type area.</summary>
    Folio,

    /// <summary>The nameplate (报头) of page one in the first rows of the type area.</summary>
    Nameplate,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>How a nameplate sets date, issue and registration.</summary>
public enum NameplateForm
{
    /// <summary>The name in the middle, a framed ear (报耳) at each end.</summary>
    Ears,

    /// <summary>The name on top, everything else in one or two lines below it.</summary>
    Strip,
}

/// <summary>The nameplate of a master: its cells from the first row of the type area on, which on such a page starts where the folio band would.</summary>
/// <param name="Rows">Rows it takes, its closing rules included.</param>
/// <param name="Columns">Base columns it takes; what is left beside it is for a module (报眼).</param>
/// <param name="Form">Its form.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record NameplateSpec(int Rows, IndexRange Columns, NameplateForm Form, SourceSpan Span);

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

/// <summary>A box of a layout that is kept for an advertisement.</summary>
/// <param name="Id">Which advertisement of the page goes in.</param>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows.</param>
/// <param name="Size">Name of the booked size, such as 半通栏; shown while the advertisement is missing.</param>
/// <param name="Border">What is drawn round it.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record AdSpec(Located<string> Id, IndexRange Columns, IndexRange Rows, Located<string>? Size, BorderForm Border, SourceSpan Span);

/// <summary>An advertisement of a page.</summary>
/// <param name="Id">The name by which layouts ask for it.</param>
/// <param name="Image">Path of its image, worked out from the edition's folder; null while it is missing.</param>
public sealed record AdReference(Located<string> Id, Located<string>? Image);
