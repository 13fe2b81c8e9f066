using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Layout.Furniture;

/// <summary>Finds the rectangle of what was booked in the space that the layout keeps, and says what stays white or does not fit.</summary>
/// <param name="context">The house style, and where findings go.</param>
/// <param name="isRight">Whether the page lies at the right, where the outer edge is the right one.</param>
internal sealed class AdSpace(LayoutContext context, bool isRight)
{
    private readonly AdStyle _style = context.Styles.House.Ads;

    /// <summary>By how much artwork may differ from its booking without a word.</summary>
    public Pt Tolerance => _style.Tolerance.ToPt();

    /// <summary>The rectangle that was booked; the whole space when no size was.</summary>
    /// <param name="box">The space of the layout.</param>
    /// <param name="ad">The advertisement; null for none.</param>
    /// <param name="room">The space, without the line that marks the advertisement.</param>
    public PtRect Booked(AdSpec box, AdReference? ad, PtRect room)
    {
        if (ad?.Size is not var (width, height)) return room;
        var (across, down) = (width.ToPt(), height.ToPt());
        if (across > room.Width + Tolerance || down > room.Height + Tolerance)
        {
            Report(DiagnosticCodes.AdTooLarge, ad.Id.Span,
                $"the advertisement {ad.Id.Value} is booked with {Told(across, down)}; its space has "
                    + Told(room.Width, room.Height),
                "give it more columns or rows in the layout");
            (across, down) = (Pt.Min(across, room.Width), Pt.Min(down, room.Height));
        }

        var placed = Stand(room, across, down);
        var (beside, above) = (room.Width - across, room.Height - down);
        if (beside > Tolerance || above > Tolerance)
        {
            context.Sink.Report(Diagnostic.Info(
                DiagnosticCodes.AdLeavesWhite, box.Span,
                $"the advertisement {ad.Id.Value} of {Told(across, down)} stands in a space of {Told(room.Width, room.Height)}: "
                    + $"{Mm.FromPt(Pt.Max(Pt.Zero, beside))} mm stay white beside it, "
                    + $"{Mm.FromPt(Pt.Max(Pt.Zero, above))} mm above or below",
                "that is as booked; a space of other columns or rows may leave less"));
        }

        return placed;
    }

    /// <summary>A rectangle of a size where the house has advertisements stand in their space.</summary>
    /// <param name="room">The space.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    public PtRect Stand(PtRect room, Pt width, Pt height)
    {
        var (beside, above) = (room.Width - width, room.Height - height);
        if (_style.Place == AdPlace.Centre) return new PtRect(room.X + (beside / 2), room.Y + (above / 2), width, height);
        return new PtRect(isRight ? room.X + beside : room.X, room.Y + above, width, height);
    }

    /// <summary>Says that artwork has not the size that was booked.</summary>
    /// <param name="ad">The advertisement.</param>
    /// <param name="path">Its file.</param>
    /// <param name="span">Where the file is named.</param>
    /// <param name="artwork">Width and height of the artwork.</param>
    /// <param name="booked">What was booked.</param>
    /// <param name="shown">What is done about it.</param>
    public void ReportSize(
        AdReference ad, string path, SourceSpan span, (Pt Width, Pt Height) artwork, PtRect booked, string shown) => Report(
        DiagnosticCodes.AdSize, span,
        $"{path} has {Told(artwork.Width, artwork.Height)}; the advertisement {ad.Id.Value} is booked with "
            + $"{Told(booked.Width, booked.Height)}; {shown}",
        "ask for artwork of the booked size, or book its own");

    private void Report(string code, SourceSpan span, string message, string hint) => context.Sink.Report(new Diagnostic(
        code, _style.RefusesOtherSizes ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, span, message, [hint]));

    private static string Told(Pt width, Pt height) => FormattableString.Invariant($"{Mm.FromPt(width)} × {Mm.FromPt(height)} mm");
}
