namespace PrintLayout.Fonts.Subsetting;

/// <summary>Decides whether a face may be, and can be, embedded as a subset. The bits are those of OS/2 fsType (OpenType).</summary>
internal static class EmbeddingRights
{
    private const int UsageMask = 0x000F;
    private const int Restricted = 0x0002;
    private const int PreviewAndPrint = 0x0004;
    private const int Editable = 0x0008;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    /// <summary>The rights in the words of OpenType. If several usage bits are set, the least restrictive counts.</summary>
    public static string NameOf(FontFace face)
    {
        var rights = face.Tables.EmbeddingRights;
        var usage = (rights & UsageMask) switch
        {
            0 => "installable",
            var bits when (bits & Editable) != 0 => "editable",
            var bits when (bits & PreviewAndPrint) != 0 => "preview and print",
            Restricted => "restricted",
            _ => "unknown",
        };
        return usage
            + ((rights & NoSubsetting) != 0 ? ", no subsetting" : string.Empty)
            + ((rights & BitmapsOnly) != 0 ? ", bitmaps only" : string.Empty);
    }

    /// <summary>Why a face cannot be embedded, as the rest of a sentence that starts with its name; null when it can.</summary>
    public static string? ObstacleOf(FontFace face)
    {
        var rights = face.Tables.EmbeddingRights;
        // The least restrictive usage bit counts, so the restricted bit forbids only when it is alone.
        if ((rights & UsageMask) == Restricted) return "forbids embedding (OS/2 fsType, restricted licence)";
        if ((rights & NoSubsetting) != 0) return "forbids subsetting (OS/2 fsType, bit 8)";
        if ((rights & BitmapsOnly) != 0) return "allows only its bitmaps to be embedded (OS/2 fsType, bit 9)";
        return face.Tables.Outlines switch
        {
            OutlineFormat.TrueType or OutlineFormat.Cff => null,
            OutlineFormat.Cff2 => "is a variable font with CFF2 outlines, which no PDF can hold",
            _ => "has no outlines (table glyf or CFF)",
        };
    }
}
