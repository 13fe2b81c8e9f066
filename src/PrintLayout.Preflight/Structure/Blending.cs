using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Structure;

/// <summary>What a dictionary says itself of transparency, ISO 32000-1 §11.</summary>
internal static class Blending
{
    /// <summary>The blend mode of a graphics state, of several the first; null where it is opaque or not named (§11.3.5).</summary>
    public static string? ModeOf(PdfObjects file, DictionaryToken state)
    {
        var mode = file.Entry(state, "BM");
        if (mode is ArrayToken { Length: > 0 } several) mode = file.Resolve(several[0]);
        return mode is NameToken { Data: not ("Normal" or "Compatible") and var name } ? name : null;
    }

    /// <summary>Whether a page or a form is a transparency group (§11.6.6).</summary>
    public static bool IsGroup(PdfObjects file, DictionaryToken owner) =>
        file.Name(file.Dictionary(owner, "Group"), "S") == "Transparency";
}
