using PrintLayout.Preflight.Structure;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Content;

/// <summary>Checks marks in the order in which they are painted. One object checks a whole file, so it may keep state.</summary>
internal abstract class MarkCheck
{
    /// <summary>A page begins.</summary>
    public virtual void Begin(PageContext page)
    {
    }

    /// <summary>The page ends.</summary>
    public virtual void End(PageContext page)
    {
    }

    /// <summary>A path is filled.</summary>
    /// <param name="page">The page.</param>
    /// <param name="state">The state it is filled in.</param>
    /// <param name="path">The path.</param>
    /// <param name="isEvenOdd">Whether areas that are covered twice stay empty (even-odd rule, ISO 32000-1 §8.5.3.3.3).</param>
    /// <param name="place">The part of it inside the clip.</param>
    public virtual void Filled(PageContext page, GraphicsState state, PathShape path, bool isEvenOdd, Area place)
    {
    }

    /// <summary>A path is stroked.</summary>
    public virtual void Stroked(PageContext page, GraphicsState state, Area place)
    {
    }

    /// <summary>A string comes, in sight or not; <see cref="Shown"/> follows for one in sight.</summary>
    public virtual void Coming(PageContext page, GraphicsState state)
    {
    }

    /// <summary>A string is shown.</summary>
    /// <param name="page">The page.</param>
    /// <param name="state">The state it is shown in.</param>
    /// <param name="text">A string, or the array of TJ.</param>
    public virtual void Shown(PageContext page, GraphicsState state, Operand text)
    {
    }

    /// <summary>An image is drawn.</summary>
    public virtual void Drawn(PageContext page, GraphicsState state, ImageMark image)
    {
    }

    /// <summary>A shading is painted, by <c>sh</c> or as a pattern.</summary>
    /// <param name="page">The page.</param>
    /// <param name="shading">Its dictionary.</param>
    /// <param name="space">Its colour space.</param>
    /// <param name="place">Where.</param>
    public virtual void Shaded(PageContext page, DictionaryToken shading, ColourSpace space, Area place)
    {
    }

    /// <summary>A colour space is used for painting.</summary>
    public virtual void Used(PageContext page, ColourSpace space, Area place)
    {
    }

    /// <summary>A parameter dictionary is set (<c>gs</c>).</summary>
    public virtual void Set(PageContext page, DictionaryToken parameters)
    {
    }

    /// <summary>A form is drawn.</summary>
    public virtual void Formed(PageContext page, DictionaryToken form)
    {
    }
}
