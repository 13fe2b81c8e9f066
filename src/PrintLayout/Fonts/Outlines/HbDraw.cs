using System.Runtime.InteropServices;

namespace PrintLayout.Fonts.Outlines;

/// <summary>The functions hb-draw of HarfBuzzSharp's native library, which its managed wrapper does not offer.</summary>
internal static unsafe partial class HbDraw
{
    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_create")]
    public static partial nint CreateFuncs();

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_make_immutable")]
    public static partial void MakeImmutable(nint funcs);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    public static partial void SetMoveTo(
        nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> func, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    public static partial void SetLineTo(
        nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> func, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_quadratic_to_func")]
    public static partial void SetQuadraticTo(
        nint funcs,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> func,
        nint userData,
        nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    public static partial void SetCubicTo(
        nint funcs,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, float, float, nint, void> func,
        nint userData,
        nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    public static partial void SetClosePath(
        nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void> func, nint userData, nint destroy);

    [LibraryImport(Library, EntryPoint = "hb_font_draw_glyph")]
    public static partial void DrawGlyph(nint font, uint glyph, nint funcs, nint drawData);
}
