using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// Sets fill colour and overprint in a content stream, only when they change. Colours are DeviceCMYK, and Separation for spot inks.
/// </summary>
internal sealed class InkState(ByteBuffer content, PageResources resources)
{
    // A page starts with DeviceGray black, which is never used here; so the first ink is always written.
    private Ink? _ink;
    private bool _overprints;

    /// <summary>
    /// For type: black alone overprints what is below, so that misregister shows no white edge. Every other colour knocks out. Reversed
    /// type (in the paper colour) must: if it overprinted, it would be invisible.
    /// </summary>
    public void UseForType(Ink ink) => Use(ink, overprint: ink.IsBlackOnly);

    /// <summary>For areas and rules: they always knock out.</summary>
    public void UseForArea(Ink ink) => Use(ink, overprint: false);

    /// <summary>For images, which have their own colours: what is below must not show through their white.</summary>
    public void KnockOut() => Overprint(false);

    private void Overprint(bool isOn)
    {
        if (isOn == _overprints) return;
        _overprints = isOn;
        PdfToken.WriteName(content, isOn ? OverprintStates.OverprintName : OverprintStates.KnockoutName);
        content.Write(" gs\n"u8);
    }

    private void Use(Ink ink, bool overprint)
    {
        Overprint(overprint);
        if (ink == _ink) return;
        _ink = ink;
        if (ink.Spot is { } spot)
        {
            PdfToken.WriteName(content, resources.SpaceFor(spot).ResourceName);
            content.Write(" cs "u8);
            Amount(ink.Tint);
            content.Write("scn\n"u8);
            return;
        }

        Amount(ink.Cyan);
        Amount(ink.Magenta);
        Amount(ink.Yellow);
        Amount(ink.Black);
        content.Write("k\n"u8);
    }

    private void Amount(int perMille)
    {
        PdfToken.WriteDecimal(content, perMille, 3);
        content.Write((byte)' ');
    }
}
