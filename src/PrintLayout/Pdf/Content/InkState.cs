using PrintLayout.Pages.Inks;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>Sets fill colour and overprint in a content stream, and only when they change: DeviceCMYK, and Separation for spot inks.</summary>
internal sealed class InkState(ByteBuffer content, PageResources resources)
{
    // A page starts with DeviceGray black, which must never be used; so the first ink is always written.
    private Ink? _ink;
    private bool _overprints;

    /// <summary>
    /// For type: black alone overprints what lies below, so that misregister shows no white edge. Every other colour knocks
    /// out, above all the paper colour: reversed type that overprints is no longer there.
    /// </summary>
    public void UseForType(Ink ink) => Use(ink, overprint: ink.IsBlackOnly);

    /// <summary>For areas and rules: they always knock out.</summary>
    public void UseForArea(Ink ink) => Use(ink, overprint: false);

    /// <summary>For images, which bring their own colours: what lies below must not shine through their white.</summary>
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
