using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Tokens;

namespace PrintLayout.Preflight.Copying;

/// <summary>A form with the resources that hold in it. Two are the same when they are the same objects, not when they are alike.</summary>
internal readonly struct FormKey(StreamToken form, DictionaryToken? resources) : IEquatable<FormKey>
{
    private readonly StreamToken _form = form;
    private readonly DictionaryToken? _resources = resources;

    public bool Equals(FormKey other) => ReferenceEquals(_form, other._form) && ReferenceEquals(_resources, other._resources);

    public override bool Equals(object? obj) => obj is FormKey other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(_form), RuntimeHelpers.GetHashCode(_resources));
}
