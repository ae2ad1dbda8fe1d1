package org.hearsay.annotate.parser;

/** Loops over hidden units, each simple enough for the compiler to vectorise. */
final class Vectors {

  private Vectors() {}

  static float[] plus(float[] a, float[] b) {
    float[] sum = a.clone();
    add(sum, b);
    return sum;
  }

  static void add(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  static void add2(float[] sum, float[] a, float[] b) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] + b[i];
    }
  }

  static void add3(float[] sum, float[] a, float[] b, float[] c) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (a[i] + b[i]) + c[i];
    }
  }

  static void set4(float[] sum, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  static void set6(float[] sum, float[] a, float[] b, float[] c, float[] d, float[] e, float[] f) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = ((a[i] + b[i]) + (c[i] + d[i])) + (e[i] + f[i]);
    }
  }

  static void addAndCube(float[] sum, float[] a, float[] b, float[] c, float[] d, float[] e) {
    for (int i = 0; i < sum.length; i++) {
      float x = ((sum[i] + a[i]) + (b[i] + c[i])) + (d[i] + e[i]);
      sum[i] = x * x * x;
    }
  }

  static void addProducts(float[] sum, float x, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.fma(x, a[i], sum[i]);
    }
  }

  static void addProducts4(
      float[] sum, float x, float y, float z, float u, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.fma(x, a[i], Math.fma(y, b[i], Math.fma(z, c[i], Math.fma(u, d[i], sum[i]))));
    }
  }

  /** Four sums side by side, so that one addition does not wait for the one before. */
  static float product(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int i = 0;
    for (; i + 4 <= a.length; i += 4) {
      s0 = Math.fma(a[i], b[i], s0);
      s1 = Math.fma(a[i + 1], b[i + 1], s1);
      s2 = Math.fma(a[i + 2], b[i + 2], s2);
      s3 = Math.fma(a[i + 3], b[i + 3], s3);
    }
    for (; i < a.length; i++) {
      s0 = Math.fma(a[i], b[i], s0);
    }
    return (s0 + s1) + (s2 + s3);
  }
}
