using System.Globalization;
using PrintLayout.Preflight.Content;
using PrintLayout.Preflight.Findings;
using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Checks;

/// <summary>What a newspaper asks of advertisements and pages that come to it.</summary>
internal sealed class NewspaperChecks : MarkCheck
{
    private const double PointsPerMm = 72 / 25.4;
    private const double TrimTolerance = 1;
    private const double Rounding = 0.01;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private Area? _first;
    private bool _isEmpty;

    public override void Begin(PageContext page)
    {
        _isEmpty = true;
        if ((page.Page.Trim ?? page.Page.Media) is not { } trim) return;
        _first ??= trim;
        var booked = page.Options.Newspaper.Trim ?? (_first.Value.Width / PointsPerMm, _first.Value.Height / PointsPerMm);
        var (width, height) = page.Page.Rotation % 180 == 0 ? (trim.Width, trim.Height) : (trim.Height, trim.Width);
        (width, height) = (width / PointsPerMm, height / PointsPerMm);
        if (Math.Abs(width - booked.Width) <= TrimTolerance && Math.Abs(height - booked.Height) <= TrimTolerance) return;
        var other = page.Options.Newspaper.Trim is null ? "the first page has" : "booked are";
        page.Report(PreflightRules.PageSize, trim, string.Create(
            CultureInfo.InvariantCulture,
            $"the trim is {width:0.0} × {height:0.0} mm; {other} {booked.Width:0.0} × {booked.Height:0.0} mm"));
    }

    public override void End(PageContext page)
    {
        if (_isEmpty) page.Report(PreflightRules.EmptyPage, page.Page.Sheet, "nothing is printed on the page");
    }

    public override void Filled(PageContext page, GraphicsState state, PathShape path, bool isEvenOdd, Area place)
    {
        if (!page.IsOnSheet(place)) return;
        Mark(state.Fill);
        CheckGrey(page, state.Fill, state.OverprintsFill, place);
    }

    public override void Stroked(PageContext page, GraphicsState state, Area place)
    {
        if (!page.IsOnSheet(place)) return;
        Mark(state.Stroke);
        CheckGrey(page, state.Stroke, state.OverprintsStroke, place);
        var limit = page.Options.Newspaper.ThinLine;
        if (page.IsInGlyph || state.StrokeWeight >= limit - Rounding || state.StrokesOverBelow
            || InkOf(state.Stroke) is not { IsBlackAlone: true }) return;
        page.Report(PreflightRules.ThinLine, place, string.Create(
            CultureInfo.InvariantCulture, $"a black line of {state.StrokeWeight:0.##} pt knocks out what lies below it"));
    }

    public override void Shown(PageContext page, GraphicsState state, Operand text)
    {
        if (!(state.FillsType || state.StrokesType) || !page.IsOnSheet(state.TypePlace)) return;
        Mark(state.Fill);
        if (!state.FillsType) return;
        CheckGrey(page, state.Fill, state.OverprintsFill, state.TypePlace);
        var limits = page.Options.Newspaper;
        var isWhite = InkOf(state.Fill) is { Plates: 0 };
        var (rule, least) = isWhite && state.TypeSize >= limits.LeastType - Rounding
            ? (PreflightRules.SmallWhiteType, limits.LeastWhiteType)
            : (PreflightRules.TinyType, limits.LeastType);
        if (state.TypeSize >= least - Rounding) return;
        var what = isWhite ? "white type" : "type";
        page.Report(rule, state.TypePlace, string.Create(
            CultureInfo.InvariantCulture, $"{what} is {state.TypeSize:0.#} pt high; {least:0.#} pt are the least"));
    }

    public override void Drawn(PageContext page, GraphicsState state, ImageMark image) => _isEmpty = false;

    public override void Shaded(PageContext page, DictionaryToken shading, ColourSpace space, Area place) => _isEmpty = false;

    public override void Used(PageContext page, ColourSpace space, Area place)
    {
        foreach (var part in space.WithBases())
        {
            if (part.Family is not (ColourFamily.Separation or ColourFamily.DeviceN)) continue;
            foreach (var name in part.Inks) CheckName(page, name, place);
        }
    }

    private void CheckName(PageContext page, string name, Area place)
    {
        if (name is "All" or "None" || InkName.IsProcess(name)) return;
        var plain = InkName.Plain(name);
        if (InkName.ProcessOf(plain) is { } process)
        {
            page.Report(PreflightRules.InkNames, place, $"the ink “{name}” is {process} in another spelling; it makes a plate of its own");
            return;
        }

        if (!_names.TryAdd(plain, name) && _names[plain] != name)
            page.Report(PreflightRules.InkNames, place, $"“{name}” and “{_names[plain]}” are one ink by two names");
        if (!page.Options.Newspaper.Spots.Contains(name))
            page.Report(PreflightRules.SpotInks, place, $"the spot ink “{name}” is used");
    }

    // Overprint of DeviceGray: by the standard it knocks out all plates, and many programs let it overprint as K.
    private static void CheckGrey(PageContext page, PaintColour colour, bool overprints, Area place)
    {
        if (overprints && colour is { Pattern: null, Space.Family: ColourFamily.Gray } && InkOf(colour) is { Plates: > 0 })
            page.Report(PreflightRules.GreyOverprints, place, "grey is set to overprint");
    }

    // What has a colour of which the inks are not known is seen.
    private void Mark(PaintColour colour) => _isEmpty &= InkOf(colour) is { Plates: 0 };

    private static InkCoverage? InkOf(PaintColour colour) =>
        colour.Pattern is null ? InkCoverage.Of(colour.Space, colour.Values) : null;
}
