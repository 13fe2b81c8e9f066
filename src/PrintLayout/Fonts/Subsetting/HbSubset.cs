using System.Runtime.InteropServices;

namespace PrintLayout.Fonts.Subsetting;

/// <summary>
/// The functions hb-subset of HarfBuzzSharp's native library, which its managed wrapper does not offer.
/// Handles are plain pointers. <see cref="FontSubsetter"/> calls these functions and frees its handles.
/// </summary>
internal static partial class HbSubset
{
    /// <summary>Omit hinting, since presses and plate-setters do not grid-fit (hb_subset_flags_t).</summary>
    public const uint NoHinting = 0x1;

    /// <summary>
    /// Replace calls of subroutines in CFF outlines by their content. With 1,000 Han this takes less time and gives files 12 % smaller
    /// when compressed, since a subset calls most subroutines once (hb_subset_flags_t).
    /// </summary>
    public const uint Desubroutinize = 0x4;

    /// <summary>Do not add glyphs that layout tables could substitute for the wanted ones (hb_subset_flags_t).</summary>
    public const uint NoLayoutClosure = 0x200;

    /// <summary>The value of a map for a key that it does not hold.</summary>
    public const uint NotMapped = 0xFFFFFFFF;

    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    public static partial nint GlyphSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    public static partial nint CharacterSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_pin_all_axes_to_default")]
    public static partial int PinAllAxes(nint input, nint face);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_pin_axis_location")]
    public static partial int PinAxis(nint input, nint face, uint axis, float value);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_old_to_new_glyph_mapping")]
    public static partial nint WantedMapping(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_create_or_fail")]
    public static partial nint CreatePlan(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_destroy")]
    public static partial void DestroyPlan(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_execute_or_fail")]
    public static partial nint Execute(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_subset_plan_old_to_new_glyph_mapping")]
    public static partial nint PlannedMapping(nint plan);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void AddToSet(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_map_set")]
    public static partial void SetInMap(nint map, uint key, uint value);

    [LibraryImport(Library, EntryPoint = "hb_map_get")]
    public static partial uint GetFromMap(nint map, uint key);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint ReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_table")]
    public static partial nint ReferenceTable(nint face, uint tag);

    [LibraryImport(Library, EntryPoint = "hb_face_builder_create")]
    public static partial nint CreateFaceBuilder();

    [LibraryImport(Library, EntryPoint = "hb_face_builder_add_table")]
    public static partial int AddTable(nint builder, uint tag, nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_make_immutable")]
    public static partial void MakeFaceImmutable(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_length")]
    public static partial uint BlobLength(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static unsafe partial byte* BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);
}
