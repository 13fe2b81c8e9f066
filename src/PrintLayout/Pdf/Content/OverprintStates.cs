using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Pdf.Content;

/// <summary>
/// The two graphics states of a file (<c>/OP</c>, <c>/op</c>, <c>/OPM</c>; ISO 32000-1 §11.7.4). Overprint with mode 1 leaves the other
/// plates unchanged under black type, so that misregister on the press shows no fringe. Knockout removes what is below.
/// </summary>
internal sealed class OverprintStates
{
    private readonly PdfRef _overprint;
    private readonly PdfRef _knockout;

    /// <summary>Writes the two state objects.</summary>
    public OverprintStates(PdfBuffer pdf)
    {
        _overprint = pdf.Reserve();
        _knockout = pdf.Reserve();
        Write(pdf, _overprint, isOn: true);
        Write(pdf, _knockout, isOn: false);
    }

    /// <summary>Resource name of the overprint state.</summary>
    public static ReadOnlySpan<byte> OverprintName => "OP"u8;

    /// <summary>Resource name of the knockout state.</summary>
    public static ReadOnlySpan<byte> KnockoutName => "KO"u8;

    /// <summary>Writes the <c>/ExtGState</c> entry of a resource dictionary.</summary>
    public void WriteResources(PdfDictionaryWriter resources)
    {
        using var states = resources.Dictionary("ExtGState"u8);
        states.Ref(KnockoutName, _knockout);
        states.Ref(OverprintName, _overprint);
    }

    private static void Write(PdfBuffer pdf, PdfRef reference, bool isOn)
    {
        using var state = pdf.StartDictionary(reference);
        state.Name("Type"u8, "ExtGState"u8);
        state.Boolean("OP"u8, isOn);
        state.Boolean("op"u8, isOn);
        state.Integer("OPM"u8, isOn ? 1 : 0);
    }
}
